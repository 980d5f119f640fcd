package org.yuqiao.architecture.planted.fee.boundary;

import jakarta.ws.rs.core.Response;

/** A boundary that answers in HTTP. */
public final class KnowsPages {

  private KnowsPages() {}

  static Response fee() {
    return Response.ok().build();
  }
}
