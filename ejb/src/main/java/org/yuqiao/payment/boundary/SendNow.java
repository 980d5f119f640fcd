package org.yuqiao.payment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends a message at once, behind whoever released it. */
@Stateless
@RunAs("system")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendNow {

  @Inject Delivery delivery;

  @Asynchronous
  public void send(String messageId) {
    delivery.one(messageId);
  }
}
