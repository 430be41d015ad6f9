class GenericCallsApart {
	static function wrap<T>(v:T) return {v: v};

	static function main() {
		var a = [1];
		var p = wrap([a]);
		Sys.println(p.v.length);
		var b = [[1]];
		var q = wrap(b);
		q.v[0].push(2);
		Sys.println(q.v[0].length + a.length);
	}
}
