package org.yuqiao.scenarios;

import org.yuqiao.endurance.Books;

/** The crowd on the embedded database. */
@Scenario
class CrowdStory extends CrowdProofs {

  CrowdStory() {
    super(new Books(Server::database));
  }
}
