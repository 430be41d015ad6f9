class LocalNamed {
	static function each(n:Int, f:Int->Void) for (i in 0...n) f(i);
	static function main() {
		var log = "";
		var count = 0;
		var note = function(s:String) {
			log += s + ";";
			count++;
		};
		note("one");
		for (i in 0...3) { if (i == 1) continue; note("n" + i); }
		Sys.println(log + count);
		var xs = [];
		var add = x -> xs.push(x);
		add(1); add(2);
		Sys.println(xs);
		var sq = x -> x * x;
		Sys.println(sq(5));
		var both = function(a:Int) { note("b" + a); add(a); return a; };
		Sys.println(both(1) + both(2));
		Sys.println(log + xs);
		while (true) { function stop() { count--; return count < 3; }; if (stop()) break; }
		Sys.println(count);
	}
}
