package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.btdeploy.rules.config.SettingsFile;
import org.btdeploy.ui.document.Markers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.junit.jupiter.api.Test;

/** Rules that other bundles bring, and the settings file beside a deployment. */
class OwnRulesTest extends StudioTest {
	private IMarker own() {
		try {
			for (IMarker marker : studio.file.findMarkers(Markers.TYPE, true, IResource.DEPTH_ZERO)) {
				if (TestRules.ID.equals(marker.getAttribute(Markers.ID, ""))) {
					return marker;
				}
			}
			return null;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private void settings(String text) throws CoreException {
		IFile file = studio.file.getParent().getFile(new Path(SettingsFile.NAME));
		ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(content, true, false, null);
		} else {
			file.create(content, true, null);
		}
	}

	private void checkAgain() {
		studio.caret(0);
		studio.hand.type(" ");
		studio.settle();
	}

	@Test
	void ruleOfAnotherBundleIsChecked() {
		studio.hand.until("marker of the own rule", () -> own() != null);
		assertEquals(IMarker.SEVERITY_WARNING, own().getAttribute(IMarker.SEVERITY, -1));
		assertTrue(own().getAttribute(IMarker.MESSAGE, "").contains("Server RELAY is called RELAY"));
	}

	@Test
	void settingsBesideTheFileHold() throws CoreException {
		studio.hand.until("marker of the own rule", () -> own() != null);
		settings(TestRules.ID + " error\n");
		checkAgain();
		studio.hand.until("error instead of warning", () -> own() != null && own().getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR);
		settings(TestRules.ID + " off\n");
		checkAgain();
		studio.hand.until("no marker", () -> own() == null);
	}

	@Test
	void acceptedFindingStaysVisibleWithItsReason() throws Exception {
		String accept = "  accept " + TestRules.ID + " on RELAY because \"known\" by \"Board\"\n";
		studio.document.replace(studio.text().lastIndexOf('}'), 0, accept);
		studio.settle();
		studio.hand.until("accepted", () -> own() != null && own().getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_INFO);
		assertTrue(own().getAttribute(IMarker.MESSAGE, "").contains("(accepted: known, Board)"), own().getAttribute(IMarker.MESSAGE, ""));
	}

	@Test
	void mistakesInSettingsAreMarkedThere() throws CoreException {
		settings("SEC-999 off\n");
		checkAgain();
		IFile file = studio.file.getParent().getFile(new Path(SettingsFile.NAME));
		studio.hand.until("marker in the settings", () -> {
			try {
				return file.findMarkers("org.btdeploy.ui.settingsProblem", false, IResource.DEPTH_ZERO).length == 1;
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
	}
}
