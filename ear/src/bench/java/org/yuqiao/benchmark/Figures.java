package org.yuqiao.benchmark;

import java.util.List;

/** What a stretch of work came to. */
record Figures(int clients, int cycles, double wallSeconds, double cpuSeconds, List<Long> nanos) {

  double changesPerSecond() {
    return cycles * LifeCycle.CHANGES / wallSeconds;
  }

  static double millis(List<Long> nanos, double quantile) {
    var sorted = nanos.stream().sorted().toList();
    int index = (int) Math.ceil(quantile * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)) / 1e6;
  }

  @Override
  public String toString() {
    return ("%d clients: %7.1f cycles/s %8.1f changes/s  p50 %6.2f ms  p95 %6.2f ms"
            + "  %.4f CPU-s a cycle (driver included)")
        .formatted(
            clients,
            cycles / wallSeconds,
            changesPerSecond(),
            millis(nanos, 0.50),
            millis(nanos, 0.95),
            cpuSeconds / cycles);
  }
}
