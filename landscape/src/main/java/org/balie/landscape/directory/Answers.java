package org.balie.landscape.directory;

import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchEntry;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import java.time.Duration;
import org.balie.landscape.http.Journal;
import org.balie.landscape.http.Switches;

/** Stands between who asks and the directory, so that it can answer wrongly. */
final class Answers extends InMemoryOperationInterceptor {
  private final Switches<DirectoryFault> switches;
  private final Journal journal;
  private final Duration slowness;
  private final byte[] somebodyElse;

  Answers(
      Switches<DirectoryFault> switches, Journal journal, Duration slowness, byte[] somebodyElse) {
    this.switches = switches;
    this.journal = journal;
    this.slowness = slowness;
    this.somebodyElse = somebodyElse;
  }

  @Override
  public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest request)
      throws LDAPException {
    dawdle();
    if (switches.isOn(DirectoryFault.REFUSES)) {
      journal.note("refused a sign-in");
      throw new LDAPException(ResultCode.INVALID_CREDENTIALS, "nobody is let in");
    }
  }

  @Override
  public void processSearchRequest(InMemoryInterceptedSearchRequest request) throws LDAPException {
    journal.note("searched for " + request.getRequest().getFilter());
    dawdle();
  }

  @Override
  public void processSearchEntry(InMemoryInterceptedSearchEntry found) {
    if (switches.isOn(DirectoryFault.WRONG_PERSON)) {
      var entry = found.getSearchEntry().duplicate();
      entry.setAttribute(People.CERTIFICATE, somebodyElse);
      found.setSearchEntry(entry);
    }
  }

  /** The pause is the fault "slow" itself, on the thread of this one conversation. */
  private void dawdle() throws LDAPException {
    try {
      if (switches.isOn(DirectoryFault.SLOW)) {
        Thread.sleep(slowness.toMillis());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LDAPException(ResultCode.UNAVAILABLE, stopped);
    }
  }
}
