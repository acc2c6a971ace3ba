package org.balie.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs out here and then at the provider (OpenID Connect RP-Initiated Logout 1.0). */
@WebServlet(Paths.SIGN_OUT)
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient SessionIdentity session;
  @Inject transient ProviderLogout provider;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var current = request.getSession(false);
    var idToken = current == null ? null : (String) current.getAttribute(SignIn.ID_TOKEN);
    session.end(request);
    var here =
        request
                .getRequestURL()
                .substring(0, request.getRequestURL().length() - Paths.SIGN_OUT.length())
            + Paths.SIGNED_OUT;
    response.sendRedirect(provider.address(idToken, here));
  }
}
