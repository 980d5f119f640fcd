package org.yuqiao.policy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.policy.model.PublishedEdition;
import org.yuqiao.policy.store.BundledEditions;
import org.yuqiao.policy.store.PublishedEditions;

/** Puts the bundled editions into a database that has none. */
@Stateless
@PermitAll
public class SeedEditions {

  @Inject private PublishedEditions editions;
  @Inject private Today today;

  /** All editions, the bundled ones first stored where there were none. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<PublishedEdition> seeded() {
    if (editions.all().isEmpty()) {
      BundledEditions.all(today.now()).forEach(editions::add);
    }
    return editions.all();
  }
}
