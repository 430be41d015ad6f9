typedef User = {id:Int, name:String}
class TypedefField {
	static function main() {
		var u:User = {id: 1};
	}
}
