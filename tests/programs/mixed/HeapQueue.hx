typedef Job = {name:String, priority:Int}

class HeapQueue {
	static function swap(h:Array<Job>, i:Int, j:Int) {
		var t = h[i];
		h[i] = h[j];
		h[j] = t;
	}

	static function push(h:Array<Job>, job:Job) {
		h.push(job);
		var i = h.length - 1;
		while (i > 0) {
			var parent = (i - 1) >> 1;
			if (h[parent].priority <= h[i].priority)
				break;
			swap(h, i, parent);
			i = parent;
		}
	}

	static function pop(h:Array<Job>):Null<Job> {
		if (h.length == 0)
			return null;
		swap(h, 0, h.length - 1);
		var top = h.pop();
		var i = 0;
		while (true) {
			var smallest = i;
			for (child in [2 * i + 1, 2 * i + 2])
				if (child < h.length && h[child].priority < h[smallest].priority)
					smallest = child;
			if (smallest == i)
				break;
			swap(h, i, smallest);
			i = smallest;
		}
		return top;
	}

	static function heapSort(xs:Array<Int>):Array<Int> {
		var h:Array<Job> = [];
		for (x in xs)
			push(h, {name: "", priority: x});
		var out = [];
		var j;
		while ((j = pop(h)) != null)
			out.push(j.priority);
		return out;
	}

	static function main() {
		var h:Array<Job> = [];
		for (s in ["c:5", "a:1", "d:9", "b:3", "e:2"]) {
			var p = s.split(":");
			push(h, {name: p[0], priority: Std.parseInt(p[1])});
		}
		var order = "";
		while (h.length > 0) {
			var job = pop(h);
			order += job.name + job.priority + " ";
			if (job.name == "b")
				push(h, {name: "late", priority: 4});
		}
		Sys.println(order);
		Sys.println(pop(h) == null);
		Sys.println(heapSort([5, 3, 8, 1, 9, 2, 7]));
	}
}
