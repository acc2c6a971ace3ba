package org.balie.web.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses of the sign-in, as they are registered at the provider. */
final class Paths {

  static final String CALLBACK = "/callback";
  static final String SIGN_OUT = "/sign-out";
  static final String SIGNED_OUT = "/signed-out";
  static final String FRONT_CHANNEL = "/front-channel-logout";
  static final String SECURITY = "/.well-known/security.txt";
  static final String TROUBLE = "/sign-in-trouble";

  private Paths() {}

  /** The path inside the application. */
  static String of(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
