package org.yuqiao.payment.model;

import static org.yuqiao.payment.model.PaymentStatus.*;
import static org.yuqiao.payment.model.PaymentTransitions.Reading.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The instruction's procedure: what the office does, and how an answer of the bank is read from
 * where the instruction stands. Every answer has a reading from every state; none is ignored
 * silently. Unknown stays unknown until an answer moves it, and a late success is taken in.
 */
public final class PaymentTransitions {

  /** How an answer is read. */
  public enum Reading {
    /** It brings news and moves the instruction. */
    MOVES,
    /** It says what is known already, or less: nothing changes. */
    STANDS,
    /** The bank takes a rejection back: the money has left after all. */
    REVIVES,
    /** It contradicts what the fund knows: a person must look into it. */
    CONFLICTS
  }

  /** What a bank can answer. */
  public static final Set<PaymentStatus> ANSWERS =
      EnumSet.of(SENT, ACCEPTED, EXECUTED, REJECTED, UNKNOWN);

  private static final Map<PaymentStatus, Set<PaymentStatus>> OFFICE =
      new EnumMap<>(PaymentStatus.class);
  private static final Map<PaymentStatus, Map<PaymentStatus, Reading>> BANK =
      new EnumMap<>(PaymentStatus.class);

  static {
    OFFICE.put(PREPARED, EnumSet.of(RELEASED, CANCELLED, EXECUTED));

    //  from       SENT       ACCEPTED   EXECUTED   REJECTED   UNKNOWN
    row(PREPARED, CONFLICTS, CONFLICTS, CONFLICTS, CONFLICTS, CONFLICTS);
    row(RELEASED, MOVES, MOVES, MOVES, MOVES, MOVES);
    row(SENT, STANDS, MOVES, MOVES, MOVES, MOVES);
    row(ACCEPTED, STANDS, STANDS, MOVES, MOVES, MOVES);
    row(UNKNOWN, STANDS, MOVES, MOVES, MOVES, STANDS);
    row(EXECUTED, STANDS, STANDS, STANDS, CONFLICTS, STANDS);
    row(REJECTED, STANDS, CONFLICTS, REVIVES, STANDS, CONFLICTS);
    row(CANCELLED, CONFLICTS, CONFLICTS, CONFLICTS, CONFLICTS, CONFLICTS);
  }

  private PaymentTransitions() {}

  /** Whether the office may do a step by itself: release, cancel, pay at the counter. */
  public static boolean officeMay(PaymentStatus from, PaymentStatus to) {
    return OFFICE.getOrDefault(from, Set.of()).contains(to);
  }

  /**
   * How an answer is read.
   *
   * @throws IllegalArgumentException if no bank answers so
   */
  public static Reading read(PaymentStatus from, PaymentStatus answer) {
    var reading = BANK.get(from).get(answer);
    if (reading == null) {
      throw new IllegalArgumentException("no answer: " + answer);
    }
    return reading;
  }

  private static void row(PaymentStatus from, Reading... readings) {
    var row = new EnumMap<PaymentStatus, Reading>(PaymentStatus.class);
    int column = 0;
    for (PaymentStatus answer : ANSWERS) {
      row.put(answer, readings[column++]);
    }
    BANK.put(from, row);
  }
}
