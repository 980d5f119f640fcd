package org.yuqiao.web.rest.payment;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yuqiao.web.rest.http.Asked;

/** How a change of an instruction is asked for. */
public class PaymentAsked extends Asked {

  @PathParam("number")
  @Parameter(description = "The instruction's number.", example = "ZF2026-000001")
  private String number;

  public String number() {
    return number;
  }
}
