package org.balie.inside;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.balie.inside.doubles.Neighbour;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as it was built, with two modules more: the tests as a web application, and their
 * neighbour as an EJB module, because only there the product looks for handlers. Deployed once for
 * all tests.
 */
@ArquillianSuiteDeployment
public class Product {

  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String MORE =
      """
        <module><ejb>tests-neighbour.jar</ejb></module>
        <module><web><web-uri>tests.war</web-uri><context-root>/inside</context-root></web></module>
        <library-directory>
      """
          .strip();

  @Deployment
  public static EnterpriseArchive ear() {
    var ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("balie.ear")));
    var descriptor = textOf(ear);
    ear.delete(DESCRIPTOR);
    ear.addAsManifestResource(
        new StringAsset(descriptor.replace("<library-directory>", MORE)), "application.xml");
    return ear.addAsModule(neighbour()).addAsModule(Testable.archiveToTest(tests()));
  }

  private static String textOf(EnterpriseArchive ear) {
    try (var text = ear.get(DESCRIPTOR).getAsset().openStream()) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JavaArchive neighbour() {
    return ShrinkWrap.create(JavaArchive.class, "tests-neighbour.jar")
        .addPackage(Neighbour.class.getPackage())
        .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  private static WebArchive tests() {
    var assertions =
        new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    return ShrinkWrap.create(WebArchive.class, "tests.war")
        .addPackage(Product.class.getPackage())
        .addAsLibrary(assertions)
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
  }
}
