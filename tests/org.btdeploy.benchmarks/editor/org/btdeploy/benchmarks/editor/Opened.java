package org.btdeploy.benchmarks.editor;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.btdeploy.ui.diagram.editor.DeploymentEditor;
import org.btdeploy.ui.diagram.editor.EditMode;
import org.btdeploy.ui.diagram.parts.ScenePart;
import org.btdeploy.ui.document.DeploymentSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** The file the studio was started with and its editor, for a thread that is not the UI's. */
final class Opened {
	private static final long MOST = 120_000;

	final Display display = PlatformUI.getWorkbench().getDisplay();
	volatile DeploymentEditor editor;
	volatile IFile file;

	/** @return the file of the first editor, as soon as its picture is there */
	static Opened first() throws InterruptedException {
		Opened opened = new Opened();
		opened.until("an editor is open", () -> opened.inUi(() -> {
			opened.editor = (DeploymentEditor) page().getActiveEditor();
			return opened.editor != null;
		}));
		opened.file = Objects.requireNonNull(opened.editor.getEditorInput().getAdapter(IFile.class));
		opened.inUi(() -> {
			opened.editor.setMode(EditMode.SPLIT);
			return null;
		});
		opened.settle();
		return opened;
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	void open() {
		inUi(() -> editor = (DeploymentEditor) IDE.openEditor(page(), file));
	}

	void close() {
		inUi(() -> page().closeEditor(editor, false));
	}

	/** Waits until the picture is that of the text and nothing is left to be done. */
	void settle() throws InterruptedException {
		until("the picture is up to date", () -> inUi(this::isCurrent));
		Thread.sleep(500);
		until("the picture is up to date still", () -> inUi(this::isCurrent));
	}

	/** @return whether the picture shows the text as it is now; in the UI thread */
	boolean isCurrent() {
		DeploymentSession session = editor.session();
		ScenePart scene = editor.viewer().scene();
		return session.isCurrent() && scene != null && scene.drawing().checked() == session.latest();
	}

	<T> T inUi(Callable<T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Exception> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				result.set(work.call());
			} catch (Exception e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw new IllegalStateException(failure.get());
		}
		return result.get();
	}

	void until(String what, BooleanSupplier reached) throws InterruptedException {
		long end = System.currentTimeMillis() + MOST;
		while (!reached.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				throw new IllegalStateException("not reached: " + what);
			}
			Thread.sleep(10);
		}
	}
}
