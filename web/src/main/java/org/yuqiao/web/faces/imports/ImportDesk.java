package org.yuqiao.web.faces.imports;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The file a person is importing, kept while they look at other pages. */
@SessionScoped
class ImportDesk implements Serializable {

  private static final long serialVersionUID = 1L;

  private String fileName;
  private byte[] content;
  private String job;

  void take(String name, byte[] bytes) {
    fileName = name;
    content = bytes;
    job = null;
  }

  void clear() {
    take(null, null);
  }

  void follow(String newJob) {
    job = newJob;
  }

  String fileName() {
    return fileName;
  }

  byte[] content() {
    return content;
  }

  String job() {
    return job;
  }
}
