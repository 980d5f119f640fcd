package org.yuqiao.architecture.planted.fee.boundary;

import jakarta.ejb.Stateless;

/** A boundary that forgot to say who may call. */
@Stateless
public class OpenToAll {

  public long fee() {
    return 1;
  }
}
