package org.btdeploy.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Iterator;
import java.util.List;

import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.NameTable;
import org.eclipse.emf.ecore.EObject;

/** A deployment parsed from text, with shorthand for running operations on it and looking at the outcome. */
public final class Fixture {
	/** Two domains, a group with two hosts, a cluster, an NLB cluster, flows and everything that refers to them. */
	public static final String TEXT = """
		deployment D {
		  internet Internet
		  partner Suppliers through Internet
		  domain Perimeter : perimeter { server RELAY-1 : http-relay }
		  domain Processing : services {
		    server BTS-1 : biztalk
		    server BTS-2 : biztalk, iis
		    server HV : hyper-v-host
		  }
		  domain Data : data {
		    server SQL-1 : sql-server
		    server SQL-2 : sql-server
		  }
		  domain Corporate : corporate {
		    zone Intranet : intranet-services { server FILES : file-server }
		    zone Operations : operations
		  }
		  trust Processing -> Data
		  firewall FW1 : hardware {
		    protects Processing
		    from Perimeter
		    allow tcp 443 from RELAY-1 to Processing
		  }
		  group Main : enterprise {
		    database MsgBox : messagebox on Sql { master }
		    host Work : in-process {
		      receive file
		      send smtp
		      default
		      instance on BTS-1 as "A"
		    }
		    host Web : isolated { receive http }
		    receive-port Orders {
		      location OrdersFile : file in Work { at FILES }
		      location OrdersWeb : http in Web
		    }
		    send-port Invoices : smtp in Work
		    orchestration Process in Work
		  }
		  group Other {
		    host Elsewhere : in-process
		  }
		  cluster CLU : active-passive {
		    nodes SQL-1, SQL-2
		    group Sql { resources sql-instance active SQL-1 owners SQL-1, SQL-2 }
		  }
		  nlb Farm { members BTS-1, BTS-2 }
		  log-shipping Shipping { from Sql to HV }
		  flow In Suppliers -> RELAY-1 : https
		  flow Or Suppliers -> Work via FW1 : https alternative-to In
		  connection Processing -> Data : data-access tds ports 1433
		  note N "Two" on RELAY-1, FW1
		  accept SEC-020 on MsgBox because "small"
		}
		""";

	private final Deployment deployment;

	private Fixture(String text) {
		DeploymentDocument document = DeploymentReader.parse("test.btdeploy", text);
		assertEquals(List.of(), document.problems());
		deployment = document.deployment();
	}

	public static Fixture standard() {
		return new Fixture(TEXT);
	}

	public static Fixture of(String text) {
		return new Fixture(text);
	}

	public Deployment deployment() {
		return deployment;
	}

	/** The element of that simple or qualified name, which must be the only one. */
	public <T extends NamedElement> T get(String name, Class<T> type) {
		List<NamedElement> found = NameTable.of(deployment).find(name);
		assertEquals(1, found.size(), name);
		return type.cast(found.get(0));
	}

	public NamedElement get(String name) {
		return get(name, NamedElement.class);
	}

	public boolean has(String name) {
		return !NameTable.of(deployment).find(name).isEmpty();
	}

	/** The first element of the type, for those without a name. */
	public <T extends EObject> T first(Class<T> type) {
		for (Iterator<EObject> all = deployment.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (type.isInstance(element)) {
				return type.cast(element);
			}
		}
		throw new AssertionError("no " + type.getSimpleName());
	}

	/** Runs an operation that must not be refused, and checks that the model is sound afterwards. */
	public EObject run(Operation operation) {
		assertNull(operation.refusal(), operation::label);
		operation.run();
		Soundness.check(deployment);
		Soundness.checkWritable(deployment);
		return operation.result();
	}

	/** The reason why the operation is refused, which it must be. */
	public static String refused(Operation operation) {
		assertNotNull(operation.refusal(), operation::label);
		return operation.refusal().reason();
	}
}
