package org.yuqiao.architecture.planted.fee.boundary;

/** A name that says nothing. */
public record FeeServiceImpl(long fen) {}
