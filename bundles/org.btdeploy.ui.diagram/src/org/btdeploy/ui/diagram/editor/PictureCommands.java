package org.btdeploy.ui.diagram.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.btdeploy.diagram.view.ViewKind;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.IHandlerService;

/** What the commands for the picture (see plugin.xml) do in an editor. They can always be called; where they cannot work they say why. */
final class PictureCommands {
	private static final String PREFIX = "org.btdeploy.ui.diagram.";

	private final Map<String, Consumer<DeploymentEditor>> commands = new LinkedHashMap<>();

	PictureCommands() {
		commands.put("zoom.in", editor -> editor.pane().zooming().in());
		commands.put("zoom.out", editor -> editor.pane().zooming().out());
		commands.put("zoom.actual", editor -> editor.pane().zooming().set(1));
		commands.put("zoom.page", editor -> editor.pane().zooming().fitPage());
		commands.put("zoom.width", editor -> editor.pane().zooming().fitWidth());
		commands.put("zoom.selection", editor -> editor.pane().zoomToSelection());
		commands.put("overview", editor -> editor.pane().toggleOverview());
		commands.put("find", editor -> editor.pane().find().open());
		commands.put("find.next", editor -> editor.pane().find().next());
		commands.put("find.previous", editor -> editor.pane().find().previous());
		for (ViewKind kind : ViewKind.values()) {
			commands.put("view." + kind.id(), editor -> editor.look(editor.sight().with(kind)));
		}
	}

	/** @return id of the command that shows a view */
	static String view(ViewKind kind) {
		return PREFIX + "view." + kind.id();
	}

	/** Makes them work while the editor is the active one. */
	void activate(DeploymentEditor editor) {
		IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
		commands.forEach((id, run) -> handlers.activateHandler(PREFIX + id, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				editor.status(null);
				if (!editor.mode().showsDiagram()) {
					editor.setMode(EditMode.SPLIT);
				}
				run.accept(editor);
				return null;
			}
		}));
	}
}
