package org.balie.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.customer.ShownName;
import org.balie.customer.boundary.CardPage.Colleague;
import org.balie.customer.boundary.CardPage.Earlier;
import org.balie.customer.boundary.CardPage.Look;
import org.balie.customer.boundary.CardPage.Similar;

/** What stands around a card. */
@ApplicationScoped
public class CardPageRepository {

  @PersistenceContext EntityManager em;

  /** Who opened it last; noted beside the version, for a look is no correction. */
  public Optional<Look> lastLook(UUID card) {
    return em
        .createQuery(
            "select new org.balie.customer.boundary.CardPage$Look(c.lookedAt, a.name) from Customer c join Agent a on a.id = c.lookedBy where c.id = :card",
            Look.class)
        .setParameter("card", card)
        .getResultList()
        .stream()
        .findFirst();
  }

  public void look(UUID card, UUID agent, Instant now) {
    em.createQuery(
            "update Customer c set c.lookedAt = :now, c.lookedBy = :agent where c.id = :card")
        .setParameter("now", now)
        .setParameter("agent", agent)
        .setParameter("card", card)
        .executeUpdate();
  }

  /** People of an organisation, by name. */
  public List<Colleague> people(UUID organisation, int most) {
    return em.createQuery(
            """
            select new org.balie.customer.boundary.CardPage$Colleague(c.id, NAME, c.worksAs)
            from Customer c left join Customer o on o.id = c.organisation
            where (c.organisation = :organisation or o.mergedInto = :organisation) and c.mergedInto is null order by c.name, c.id
            """
                .replace("NAME", ShownName.OF_C),
            Colleague.class)
        .setParameter("organisation", organisation)
        .setMaxResults(most)
        .getResultList();
  }

  /** Cards that went on in this one, the latest first. */
  public List<Earlier> earlier(UUID card) {
    return em.createQuery(
            """
            select new org.balie.customer.boundary.CardPage$Earlier(m.id, c.name, c.note, m.mergedAt, a.name)
            from CardMerge m join Customer c on c.id = m.gone left join Agent a on a.id = m.mergedBy
            where m.kept = :card and m.undoneAt is null order by m.mergedAt desc, m.id
            """,
            Earlier.class)
        .setParameter("card", card)
        .getResultList();
  }

  /** Cards of the same name that nobody called another customer's; never a protected one. */
  public List<Similar> similar(UUID card, int most) {
    return em.createQuery(
            """
            select new org.balie.customer.boundary.CardPage$Similar(c.id, c.name, min(i.shown), count(i))
            from Customer me join Customer c on c.nameKey = me.nameKey left join CustomerIdentity i on i.customer = c
            where me.id = :card and c.id <> me.id and me.nameKey <> '' and me.protectedIdentity = false and c.protectedIdentity = false
              and me.mergedInto is null and c.mergedInto is null and c.kind = me.kind
              and not exists (select 1 from NoDuplicate d where d.one = me.id and d.other = c.id or d.one = c.id and d.other = me.id)
            group by c.id, c.name order by c.name, c.id
            """,
            Similar.class)
        .setParameter("card", card)
        .setMaxResults(most)
        .getResultList();
  }
}
