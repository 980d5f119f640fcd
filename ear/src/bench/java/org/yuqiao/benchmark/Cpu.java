package org.yuqiao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time of process trees, from /proc. */
final class Cpu {

  private static final long TICKS_PER_SECOND = 100;

  private Cpu() {}

  /** User and system time of some processes and all their descendants, in seconds. */
  static double seconds(long... pids) {
    long ticks = 0;
    for (long pid : pids) {
      ticks +=
          ProcessHandle.of(pid).stream()
              .flatMap(p -> Stream.concat(Stream.of(p), p.descendants()))
              .mapToLong(p -> ticks(p.pid()))
              .sum();
    }
    return (double) ticks / TICKS_PER_SECOND;
  }

  /** User and system time of one process alone, in seconds. */
  static double own(long pid) {
    return (double) ticks(pid) / TICKS_PER_SECOND;
  }

  private static long ticks(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    } catch (IOException e) {
      return 0;
    }
  }
}
