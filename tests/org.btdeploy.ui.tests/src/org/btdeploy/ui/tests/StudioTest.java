package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.BeforeEach;

/** What all scenarios share: a small deployment, opened anew for each and closed afterwards. */
abstract class StudioTest {
	static final String SMALL = """
		deployment Small "Small" {
		  // the outside
		  internet Internet
		  domain Front : perimeter {
		    server WEB "Web" : http-relay, iis // stays in the front
		    server RELAY : http-relay, iis
		  }
		  domain Back : services {
		    server BTS-1 : biztalk
		    server BTS-2 : biztalk
		  }
		  firewall FW : tmg { protects Front from Internet }
		  group G {
		    host H : in-process {
		      instance on BTS-1
		      instance on BTS-2
		    }
		  }
		}
		""";

	private final ErrorLog log = new ErrorLog();
	Studio studio;

	@BeforeEach
	void open(TestInfo test) throws Exception {
		log.start();
		studio = Studio.open(test.getTestMethod().orElseThrow().getName(), SMALL);
	}

	@AfterEach
	void close() throws Exception {
		try {
			if (studio != null) {
				studio.picture("end");
				studio.close();
			}
		} finally {
			assertEquals(List.of(), log.stop(), "errors in the platform's log");
		}
	}
}
