package org.balie.content.boundary;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.balie.content.control.TextWorker;
import org.balie.content.control.WordsLedger;
import org.balie.content.entity.FileReading.State;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * How many files wait to be read and since when, how many cannot be, and how often the reading
 * process began, for whoever watches the server ({@code /metrics}).
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
public class WordsGauges {

  @Inject MetricRegistry metrics;
  @Inject WordsLedger ledger;
  @Inject TextWorker worker;

  @PostConstruct
  void register() {
    metrics.gauge("balie_text_waiting", ledger, l -> l.count(State.WAITING));
    metrics.gauge("balie_text_unreadable", ledger, l -> l.count(State.UNREADABLE));
    metrics.gauge("balie_text_oldest_seconds", ledger, WordsLedger::oldestSeconds);
    metrics.gauge("balie_text_starts", worker, TextWorker::starts);
  }
}
