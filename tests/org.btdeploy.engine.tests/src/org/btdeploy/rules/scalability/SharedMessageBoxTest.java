package org.btdeploy.rules.scalability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class SharedMessageBoxTest {
	@Test
	void severalOnOneServerAreAWarning() {
		assertEquals(List.of(
				"warning Box-1 [C.M1] MessageBox Box-1 shares A with Box-2. Move it to a SQL Server of its own."),
				Checked.findings("SCA-003", """
				server A
				server B
				cluster C : active-passive { nodes A, B group M1 { active A } group M2 { active A } }
				group G {
				  database Box-1 : messagebox on C.M1 { master }
				  database Box-2 : messagebox on C.M2
				  database Box-3 : messagebox on B
				}
				"""));
	}

	@Test
	void theOnlyOneOfASmallDeploymentMayShare() {
		assertEquals(List.of(
				"info Box [A] MessageBox Box shares A with Mgmt, as is usual in deployments of this size. Separate it first when load grows."),
				Checked.findings("SCA-003", """
				server A
				group G {
				  database Box : messagebox on A { master }
				  database Mgmt : management on A
				}
				"""));
	}

	@Test
	void sharingThePassiveNodeIsClean() {
		assertEquals(List.of(), Checked.findings("SCA-003", """
				server A
				server B
				server P
				cluster C : n-plus-one { nodes A, B, P group M1 { active A owners A, P } group M2 { active B owners B, P } }
				group G {
				  database Box-1 : messagebox on C.M1 { master }
				  database Box-2 : messagebox on C.M2
				}
				"""));
	}
}
