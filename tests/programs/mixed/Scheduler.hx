typedef Task = {name:String, deps:Array<String>, cost:Int}

class Scheduler {
	static function plan(tasks:Array<Task>):Array<Array<String>> {
		var waves:Array<Array<String>> = [];
		var done:Array<String> = [];
		var rest = tasks.copy();
		while (rest.length > 0) {
			var ready = rest.filter(t -> {
				for (d in t.deps)
					if (!done.contains(d))
						return false;
				return true;
			});
			if (ready.length == 0)
				throw "cycle among " + [for (t in rest) t.name].join(",");
			waves.push([for (t in ready) t.name]);
			done = done.concat([for (t in ready) t.name]);
			rest = rest.filter(t -> !done.contains(t.name));
		}
		return waves;
	}

	static function cost(tasks:Array<Task>, name:String):Int {
		for (t in tasks) {
			if (t.name != name)
				continue;
			var worst = 0;
			for (d in t.deps) {
				var c = cost(tasks, d);
				if (c > worst)
					worst = c;
			}
			return worst + t.cost;
		}
		return 0;
	}

	static function balance(costs:Array<Int>, workers:Int):Array<Int> {
		var loads = [for (_ in 0...workers) 0];
		var sorted = costs.copy();
		sorted.sort((a, b) -> b - a);
		for (c in sorted) {
			var min = 0;
			for (i in 1...loads.length)
				if (loads[i] < loads[min])
					min = i;
			loads[min] += c;
		}
		return loads;
	}

	static function cron(spec:String, minute:Int):Bool {
		if (spec == "*")
			return true;
		if (spec.indexOf("*/") == 0)
			return minute % Std.parseInt(spec.substr(2)) == 0;
		for (p in spec.split(",")) {
			var dash = p.indexOf("-");
			if (dash > 0) {
				if (minute >= Std.parseInt(p.substr(0, dash)) && minute <= Std.parseInt(p.substr(dash + 1)))
					return true;
			} else if (Std.parseInt(p) == minute) {
				return true;
			}
		}
		return false;
	}

	static function main() {
		var tasks:Array<Task> = [
			{name: "deploy", deps: ["build", "test"], cost: 2},
			{name: "test", deps: ["build"], cost: 7},
			{name: "build", deps: ["fetch"], cost: 5},
			{name: "fetch", deps: [], cost: 1},
			{name: "lint", deps: ["fetch"], cost: 3}
		];
		for (i => w in plan(tasks))
			Sys.println("wave " + i + ": " + w.join(" "));
		Sys.println(cost(tasks, "deploy"));
		Sys.println(balance([5, 3, 8, 2, 2, 7], 3));
		Sys.println([for (m in 0...60) if (cron("*/15", m)) m]);
		Sys.println([for (m in 0...60) if (cron("3,10-12", m)) m]);
		try {
			plan([{name: "a", deps: ["b"], cost: 1}, {name: "b", deps: ["a"], cost: 1}]);
		} catch (e:String) {
			Sys.println(e);
		}
	}
}
