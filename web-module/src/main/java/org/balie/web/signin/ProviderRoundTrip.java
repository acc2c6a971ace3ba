package org.balie.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.util.Map;

/**
 * The container's own OpenID Connect mechanism, used for the way to the provider and back and for
 * nothing else: what it keeps in the session does not survive a change of node, a lost session or a
 * second mechanism beside it.
 */
@ApplicationScoped
class ProviderRoundTrip {

  @Inject BeanManager beans;
  @Inject OpenIdContext openId;

  AuthenticationStatus go(HttpMessageContext context) throws AuthenticationException {
    return mechanism().validateRequest(context.getRequest(), context.getResponse(), context);
  }

  /** The claims of the ID token that the container just checked. */
  Map<String, Object> claims() {
    return openId.getIdentityToken().getClaims();
  }

  String idToken() {
    return openId.getIdentityToken().getToken();
  }

  /**
   * Ours is an alternative and hides the container's from injection, so it is found among all beans
   * of the type.
   */
  private HttpAuthenticationMechanism mechanism() {
    var bean =
        beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
            .filter(b -> b.getBeanClass() != AgentMechanism.class)
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("The container has no OpenID Connect mechanism"));
    return (HttpAuthenticationMechanism)
        beans.getReference(
            bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
  }
}
