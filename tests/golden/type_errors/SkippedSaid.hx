class SkippedSaid {
	static function main() { 
		req([1, 'a'], 1);
		req("a", [1, "b"]);
		req(null, [1, "b"], 2);
		req({a: [1, "b"]});
	}
	static public function req(?a:Array<Int>, ?b:Array<String>, ?c:Int) {}
}

