typedef User = {id:Int}
typedef Admin = {> User, level:Int}
class ExtendsTypedef {
	static function main() {
		var u:Admin = {id: 1};
	}
}
