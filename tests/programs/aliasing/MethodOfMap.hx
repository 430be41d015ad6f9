// map.get as a value sees what the map holds later.
class MethodOfMap {
	static function main() {
		var map = [1 => 2];
		var get = map.get;
		map[1] = 3;
		trace(get(1));
	}
}
