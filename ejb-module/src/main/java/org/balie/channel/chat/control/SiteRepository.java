package org.balie.channel.chat.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.chat.entity.ChatSite;

/** Websites that carry the chat. */
@ApplicationScoped
public class SiteRepository {

  @PersistenceContext EntityManager em;

  public List<ChatSite> all() {
    return em.createQuery("select s from ChatSite s order by s.name, s.id", ChatSite.class)
        .getResultList();
  }

  public Optional<ChatSite> find(UUID id) {
    return Optional.ofNullable(id).map(i -> em.find(ChatSite.class, i));
  }

  public Optional<ChatSite> byCode(String code) {
    return em.createQuery("select s from ChatSite s where s.code = :code", ChatSite.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  public void add(ChatSite site) {
    em.persist(site);
  }
}
