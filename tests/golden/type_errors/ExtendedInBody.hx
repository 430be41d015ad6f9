typedef Base = {id:Int}
typedef Clash = {
	> Base,
	id:String
}

class ExtendedInBody {
	var i:Int = "";

	static function main() {
		var s:String = 1;
		var c:Clash = {id: ""};
		var t:String = 1;
	}
}
