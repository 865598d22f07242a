package org.btdeploy.rules.scalability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class PublishingMasterTest {
	@Test
	void theMasterOfSeveralDoesNotPublishAndTwoOthersDo() {
		assertEquals(List.of(
				"warning Box-1 [Box-1] Master MessageBox Box-1 publishes although there are 3 MessageBoxes. Add publication-disabled to it.",
				"warning G [G] Group G has 3 MessageBoxes, but the number of them besides the master that publish is 1. Let at least two of them publish."),
				Checked.findings("SCA-002", """
				server A
				group G {
				  database Box-1 : messagebox on A { master }
				  database Box-2 : messagebox on A
				  database Box-3 : messagebox on A { publication-disabled }
				}
				"""));
	}

	@Test
	void theOnlyOnePublishes() {
		assertEquals(List.of(
				"error Box [publication-disabled] Box is the only MessageBox of group G and does not publish. Remove publication-disabled."),
				Checked.findings("SCA-002", """
				server A
				group G { database Box : messagebox on A { master publication-disabled } }
				"""));
	}

	@Test
	void routingMasterWithTwoPublishersIsClean() {
		assertEquals(List.of(), Checked.findings("SCA-002", """
				server A
				group G {
				  database Box-1 : messagebox on A { master publication-disabled }
				  database Box-2 : messagebox on A
				  database Box-3 : messagebox on A
				}
				"""));
	}
}
