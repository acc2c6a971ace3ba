package org.balie.api.platform;

/** The version of the interface, as it stands in every answer and in the description. */
public final class ApiVersion {

  public static final String NUMBER = "1.0.0";

  private ApiVersion() {}
}
