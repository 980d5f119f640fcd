package org.yuqiao.architecture.planted.policy.boundary;

import org.yuqiao.architecture.planted.fee.boundary.LaterFee;

/** Imports a context that the story tells later. */
public record LooksAhead(LaterFee later) {}
