package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** Pictures from the studio, by keyboard. */
class ExportWizardTest extends StudioTest {
	private static final String TITLE = "Export Pictures";

	@Test
	void twoViewsOfWhatIsInTheEditor() throws Exception {
		studio.document.replace(studio.text().indexOf("BTS-2 : biztalk"), "BTS-2".length(), "BTS-2 \"Not saved\"");
		ModalDialog.during(studio.hand, () -> studio.hand.tap(KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_E), TITLE, () -> {
			Shell wizard = Display.getCurrent().getActiveShell();
			Button network = (Button) Display.getCurrent().getFocusControl();
			assertTrue(network.getSelection(), "the view of the editor is chosen");
			studio.hand.press(KeyEvent.VK_SPACE);
			studio.hand.until("no view: cannot finish", () -> !wizard.getDefaultButton().isEnabled());
			studio.picture("none");
			studio.hand.press(KeyEvent.VK_SPACE);
			studio.hand.press(KeyEvent.VK_TAB);
			studio.hand.press(KeyEvent.VK_SPACE);
			studio.picture("chosen");
			ModalDialog.during(studio.hand, () -> studio.hand.tap(KeyEvent.VK_ENTER), "Pictures Exported", () -> {
				studio.picture("report");
				studio.hand.tap(KeyEvent.VK_ENTER);
			});
		});
		Path folder = studio.file.getLocation().toFile().toPath().getParent();
		String network = Files.readString(folder.resolve("twoViewsOfWhatIsInTheEditor-network.svg"));
		String hosts = Files.readString(folder.resolve("twoViewsOfWhatIsInTheEditor-hosts.svg"));
		assertTrue(network.contains("Not saved") && hosts.contains("Not saved"), "what is in the editor counts, not what is on disk");
		assertTrue(network.contains("Front") && hosts.contains("Hosts view"), hosts);
		assertFalse(Files.exists(folder.resolve("twoViewsOfWhatIsInTheEditor-trust.svg")));
		assertTrue(studio.file.getParent().findMember("twoViewsOfWhatIsInTheEditor-hosts.svg") != null, "shown in the explorer");
	}
}
