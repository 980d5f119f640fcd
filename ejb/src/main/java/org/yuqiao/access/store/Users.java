package org.yuqiao.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yuqiao.access.model.AppUser;

/** The users, by name. */
@ApplicationScoped
public class Users {

  @PersistenceContext(unitName = "yuqiao")
  private EntityManager entities;

  public Optional<AppUser> named(String username) {
    return Optional.ofNullable(entities.find(AppUser.class, username));
  }

  public List<AppUser> all() {
    return entities
        .createQuery("select u from AppUser u order by u.username", AppUser.class)
        .getResultList();
  }

  public boolean isEmpty() {
    return entities.createQuery("select count(u) from AppUser u", Long.class).getSingleResult()
        == 0;
  }

  public void add(AppUser user) {
    entities.persist(user);
  }
}
