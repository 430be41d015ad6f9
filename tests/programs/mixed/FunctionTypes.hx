typedef Handler = (name:String, args:Array<String>) -> String;
typedef Predicate<T> = T->Bool;

class FunctionTypes {
	static function echo(name:String, args:Array<String>):String
		return args.join(" ");

	static function add(name:String, args:Array<String>):String {
		var sum = 0;
		for (a in args) {
			var n = Std.parseInt(a);
			sum += n == null ? 0 : n;
		}
		return name + "=" + sum;
	}

	static function both<T>(a:Predicate<T>, b:Predicate<T>):Predicate<T>
		return x -> a(x) && b(x);

	static function not<T>(p:Predicate<T>):Predicate<T>
		return function(x) return !p(x);

	static function find(name:String):Null<Handler> {
		return switch (name) {
			case "echo": echo;
			case "add": add;
			case "loud": (n, args) -> echo(n, args).toUpperCase();
			case _: null;
		}
	}

	static function dispatch(line:String):String {
		var words = line.split(" ");
		var name = words.shift();
		var h = find(name);
		if (h == null)
			return "no " + name;
		return h(name, words);
	}

	static function applyN<T>(f:T->T, n:Int, x:T):T {
		for (_ in 0...n)
			x = f(x);
		return x;
	}

	static function isEven(n:Int):Bool
		return n % 2 == 0;

	static function main() {
		for (l in ["echo a b", "add 1 2 x 3", "loud hey you", "nope"])
			Sys.println(dispatch(l));
		var big:Predicate<Int> = n -> n > 10;
		var xs = [4, 11, 12, 15, 20];
		Sys.println(xs.filter(both(big, isEven)));
		Sys.println(xs.filter(not(isEven)));
		Sys.println(applyN(s -> s + "!", 3, "hey"));
		Sys.println(applyN(n -> n * 2, 5, 1));
		var table:Map<String, Handler> = ["e" => echo, "a" => add];
		Sys.println(table["a"]("total", ["4", "5"]));
		var f:(Int, Int) -> Int = Std.int.bind(_) == null ? null : (a, b) -> a - b;
		Sys.println(f(5, 3));
		var minus3 = f.bind(_, 3);
		Sys.println(minus3(10));
		var ten = f.bind(20, 10);
		Sys.println(ten());
		var cmp = Reflect.compare;
		xs.sort((a, b) -> cmp(b, a));
		Sys.println(xs);
		Sys.println(xs.map(Std.string).join("-"));
		Sys.println(["1", "x"].map(Std.parseInt));
	}
}
