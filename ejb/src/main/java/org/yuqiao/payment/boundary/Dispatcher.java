package org.yuqiao.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Carries messages to the banks and brings their answers in, turn by turn. Whatever a release could
 * not send at once, and whatever a killed server left in hand, goes out here.
 */
@Singleton
@RunAs("system")
@RolesAllowed("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dispatcher {

  @Inject Delivery delivery;
  @Inject Incoming incoming;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void turn() {
    delivery.all();
    incoming.bring();
  }
}
