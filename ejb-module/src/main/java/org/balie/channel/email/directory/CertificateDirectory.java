package org.balie.channel.email.directory;

import java.util.List;

/** A place that has certificates of people, found by their addresses. */
public interface CertificateDirectory {

  /**
   * Every certificate it has for an address. Whether one is of that address, valid or to be trusted
   * is for who asks to find out.
   *
   * @return encoded by DER (X.690); empty when it knows nobody, or nobody with a certificate
   * @throws DirectoryFault when it does not answer, or refuses to
   */
  List<byte[]> certificatesOf(String address) throws DirectoryFault;
}
