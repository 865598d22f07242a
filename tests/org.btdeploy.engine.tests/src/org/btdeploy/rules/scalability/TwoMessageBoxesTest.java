package org.btdeploy.rules.scalability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class TwoMessageBoxesTest {
	@Test
	void twoAreAWarning() {
		assertEquals(List.of(
				"warning Box-2 [Box-2] Group G has two MessageBoxes: Box-1 and Box-2. Use one, or at least three."),
				Checked.findings("SCA-001", """
				server A
				server B
				group G {
				  database Box-1 : messagebox on A { master }
				  database Box-2 : messagebox on B
				}
				"""));
	}

	@Test
	void oneThreeAndOneEachAreClean() {
		assertEquals(List.of(), Checked.findings("SCA-001", """
				server A
				group G1 { database Box-1 : messagebox on A }
				group G2 { database Box-2 : messagebox on A }
				group G3 {
				  database Box-3 : messagebox on A
				  database Box-4 : messagebox on A
				  database Box-5 : messagebox on A
				}
				"""));
	}
}
