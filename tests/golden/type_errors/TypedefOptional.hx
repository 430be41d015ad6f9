typedef User = {id:Int, ?name:String}
class TypedefOptional {
	static function main() {
		var u:User = {id: 1};
		var n:Int = u.name;
	}
}
