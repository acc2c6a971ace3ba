package org.balie.acceptance.admin;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The administrator signed in, in one window for all tests of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnnasScreen {

  protected Screens screens;
  protected Page anna;

  @BeforeAll
  void signIn() {
    screens = new Screens();
    anna = screens.of("Anna Dekker");
  }

  @AfterAll
  void closeAll() {
    screens.close();
  }
}
