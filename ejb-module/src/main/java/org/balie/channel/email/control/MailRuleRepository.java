package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.email.entity.MailRule;

/** The list of what is done with mail. */
@ApplicationScoped
public class MailRuleRepository {

  @PersistenceContext EntityManager em;

  public List<MailRule> all() {
    return em.createQuery("select r from MailRule r order by r.position, r.id", MailRule.class)
        .getResultList();
  }

  public Optional<MailRule> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(MailRule.class, i));
  }

  public void add(MailRule rule) {
    em.persist(rule);
  }

  public void remove(MailRule rule) {
    em.remove(rule);
  }
}
