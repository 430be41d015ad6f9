class NamesAlike { static function main() { var userId = 1; var user_id = 2; Sys.println(userId); Sys.println(user_id); userId = 5; Sys.println(user_id); } }
