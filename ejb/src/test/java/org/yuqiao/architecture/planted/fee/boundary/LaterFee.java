package org.yuqiao.architecture.planted.fee.boundary;

/** What a context that stands late in the story offers. */
public record LaterFee(long fen) {}
