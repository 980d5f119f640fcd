package org.yuqiao.architecture.planted.fee.boundary;

import org.yuqiao.architecture.planted.policy.store.Editions;

/** A boundary that goes round another. */
public record ReadsOtherStore(Editions editions) {}
