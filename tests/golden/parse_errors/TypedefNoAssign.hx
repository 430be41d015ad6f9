typedef TypedefNoAssign {}
