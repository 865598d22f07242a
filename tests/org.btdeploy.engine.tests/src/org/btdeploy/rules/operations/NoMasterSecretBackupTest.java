package org.btdeploy.rules.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.btdeploy.rules.Checked;
import org.junit.jupiter.api.Test;

class NoMasterSecretBackupTest {
	@Test
	void missingBackupIsAWarning() {
		assertEquals(List.of(
				"warning KEY [master-secret] No backup of the master secret is recorded at KEY. Add master-secret-backup with the place where it is kept."),
				Checked.findings("OPS-001", """
				server KEY : sso, master-secret
				"""));
	}

	@Test
	void backupOnTheServerItselfIsAWarning() {
		assertEquals(List.of(
				"warning KEY-1 [\"c:\\\\backup\\\\key.bak\"] The backup of the master secret of KEY-1 is on that server (c:\\backup\\key.bak). Keep it on removable medium or on another computer.",
				"warning KEY-2 [\"\\\\\\\\key-2\\\\c$\\\\key.bak\"] The backup of the master secret of KEY-2 is on that server (\\\\key-2\\c$\\key.bak). Keep it on removable medium or on another computer."),
				Checked.findings("OPS-001", """
				server KEY-1 : master-secret { master-secret-backup "c:\\\\backup\\\\key.bak" }
				server KEY-2 : master-secret { master-secret-backup "\\\\\\\\key-2\\\\c$\\\\key.bak" }
				"""));
	}

	@Test
	void backupElsewhereOrAtAnotherNodeIsClean() {
		assertEquals(List.of(), Checked.findings("OPS-001", """
				server KEY : master-secret { master-secret-backup "vault of building 2" }
				server OTHER : master-secret { master-secret-backup "\\\\\\\\key\\\\share" }
				server A : master-secret { master-secret-backup "vault" }
				server B : master-secret
				cluster C : active-passive { nodes A, B group Main { resources master-secret } }
				"""));
	}
}
