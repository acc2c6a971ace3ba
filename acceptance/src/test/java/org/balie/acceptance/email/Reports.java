package org.balie.acceptance.email;

/** What mail systems write about mails they could not deliver. */
public final class Reports {

  /** As RFC 3464 wants it: its own id, the address twice, the id of the mail it is about. */
  private static final String FAILURE =
      """
      Return-Path: <>
      Message-ID: <%s>
      From: Mail Delivery System <mailer-daemon@burger.test>
      To: klantenservice@kb.test
      Subject: Undelivered Mail Returned to Sender
      Auto-Submitted: auto-replied
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary="b"

      --b
      Content-Type: text/plain

      <%s>: host mx.burger.test said: 550 5.1.1 User unknown

      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.burger.test

      Final-Recipient: rfc822; %s
      Action: failed
      Status: 5.1.1
      Diagnostic-Code: smtp; 550 5.1.1 User unknown

      --b
      Content-Type: text/rfc822-headers

      Message-ID: <%s>
      Subject: Re: Adres

      --b--
      """;

  private Reports() {}

  public static String failure(String id, String recipient, String about) {
    return FAILURE.formatted(id, recipient, recipient, about).replace("\n", "\r\n");
  }
}
