package org.yuqiao.architecture.planted.fee.boundary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity outside a model room. */
@Entity
public class EntityOutside {
  @Id private long id;
}
