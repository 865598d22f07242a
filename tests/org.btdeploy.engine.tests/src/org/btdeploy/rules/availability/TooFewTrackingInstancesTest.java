package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class TooFewTrackingInstancesTest {
	@Test
	void fewerThanTwoServersAreAWarning() {
		assertEquals(List.of(
				"warning Track [Track] Group G1 tracks on 1 of the 2 servers that are recommended for its number of MessageBoxes (1). Add instances of the tracking host on other servers.",
				"warning G2 [G2] Group G2 tracks on 0 of the 2 servers that are recommended for its number of MessageBoxes (0). Add instances of the tracking host on other servers."),
				Checked.findings("HA-021", """
				target highly-available
				server A : biztalk
				server SQL : sql-server
				group G1 {
				  database Box : messagebox on SQL
				  host Track : in-process { tracking instance on A }
				}
				group G2
				"""));
	}

	@Test
	void otherThanOneMoreThanMessageBoxesIsInformation() {
		assertEquals(List.of(
				"info Track [Track] Group G1 tracks on 2 of the 3 servers that are recommended for its number of MessageBoxes (2). Consider another instance of the tracking host.",
				"info Track-1 [Track-1] Group G2 tracks on 3 servers, while 2 are enough for its number of MessageBoxes (1). Consider removing the surplus instances."),
				Checked.findings("HA-021", """
				target highly-available
				server A : biztalk
				server B : biztalk
				server C : biztalk
				server SQL : sql-server
				group G1 {
				  database Box-1 : messagebox on SQL
				  database Box-2 : messagebox on SQL
				  host Track : in-process { tracking instance on A instance on B }
				}
				group G2 {
				  database Box-3 : messagebox on SQL
				  host Track-1 : in-process { tracking instance on A instance on B }
				  host Track-2 : in-process { tracking instance on B instance on C }
				}
				"""));
	}

	@Test
	void oneMoreThanMessageBoxesIsClean() {
		assertEquals(List.of(), Checked.findings("HA-021", """
				target highly-available
				server A : biztalk
				server B : biztalk
				server SQL : sql-server
				group G {
				  database Box : messagebox on SQL
				  host Track : in-process { tracking instance on A instance on B }
				}
				"""));
	}
}
