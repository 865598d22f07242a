package org.btdeploy.rules.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class UnsupportedCopiesTest {
	@Test
	void mirroringAndShadowCopiesAreErrors() {
		assertEquals(List.of(
				"error Mgmt [mirrored] Database Mgmt is mirrored, which is not supported for BizTalk databases. Use a failover cluster instead.",
				"error Box [shadow-copies] Database Box is saved by shadow copies, which is not supported for BizTalk databases. Use a failover cluster, and the backup job of BizTalk."),
				Checked.findings("HA-023", """
				target highly-available
				server SQL : sql-server
				database Mgmt : management on SQL { mirrored }
				database Box : messagebox on SQL { shadow-copies }
				"""));
	}

	@Test
	void otherDatabasesAreClean() {
		assertEquals(List.of(), Checked.findings("HA-023", """
				target highly-available
				server SQL : sql-server
				database Scom : monitoring on SQL { mirrored }
				database Mgmt : management on SQL
				"""));
	}
}
